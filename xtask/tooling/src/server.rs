//! A small HTTP server for one folder, for development and tests; it listens on this machine only.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::mem;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tiny_http::{Header, Method, Request, Response, Server};

use crate::{locate, media_type};

/// Enough that one slow download does not hold up a page.
const WORKERS: usize = 4;

/// Short beside the time in which a browser gives up.
const NUDGE: Duration = Duration::from_millis(100);

/// Serves one folder until it is dropped.
pub struct StaticServer {
    server: Arc<Server>,
    types: BTreeMap<String, String>,
    workers: Vec<JoinHandle<()>>,
    ended: Arc<AtomicBool>,
    port: u16,
}

impl StaticServer {
    /// Takes `port` of this machine, or any free one for 0. Requests wait until [`serve`](Self::serve).
    ///
    /// # Errors
    /// When the port is taken (`AddrInUse`) or cannot be had at all.
    pub fn bind(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let port = listener.local_addr()?.port();
        let server = Server::from_listener(listener, None).map_err(io::Error::other)?;
        Ok(Self { server: Arc::new(server), types: BTreeMap::new(), workers: Vec::new(), ended: Arc::default(), port })
    }

    /// Sends files with these extensions as other types than they are, as a server does that is not set up for them.
    #[must_use]
    pub fn mistaking(mut self, types: BTreeMap<String, String>) -> Self {
        self.types = types;
        self
    }

    /// Answers from `root` from now on, and tells `seen` the path of every request.
    #[must_use]
    pub fn serve(mut self, root: &Path, seen: impl Fn(&str) + Send + Sync + 'static) -> Self {
        let (seen, types) = (Arc::new(seen), Arc::new(mem::take(&mut self.types)));
        for _ in 0..WORKERS {
            let (server, root, seen) = (Arc::clone(&self.server), root.to_path_buf(), Arc::clone(&seen));
            let types = Arc::clone(&types);
            self.workers.push(thread::spawn(move || work(&server, &root, &types, &*seen)));
        }
        let (port, ended) = (self.port, Arc::clone(&self.ended));
        self.workers.push(thread::spawn(move || nudge(port, &ended)));
        self
    }

    /// Where the served folder is, without a slash at the end.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for StaticServer {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Release);
        self.workers.iter().for_each(|_| self.server.unblock());
        for worker in self.workers.drain(..) {
            // A worker that panicked has printed why; there is nothing left to end.
            let _ = worker.join();
        }
    }
}

/// Of connections that come at once, tiny_http 0.12 may leave one waiting for a thread, while a browser holds all the others open: for
/// ever. A connection that ends as soon as it is there gives it one.
fn nudge(port: u16, ended: &AtomicBool) {
    while !ended.load(Ordering::Acquire) {
        // Where there is no connection to be had, there is none to free.
        let _ = TcpStream::connect(("127.0.0.1", port));
        thread::sleep(NUDGE);
    }
}

fn work(server: &Server, root: &Path, types: &BTreeMap<String, String>, seen: &dyn Fn(&str)) {
    while let Ok(request) = server.recv() {
        seen(request.url());
        // An error here is a browser that went away before the answer: its business.
        let _ = answer(request, root, types);
    }
}

fn answer(request: Request, root: &Path, types: &BTreeMap<String, String>) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request
            .respond(sentence(405, "Only GET and HEAD are answered here.").with_header(header("Allow", "GET, HEAD")));
    }
    let Some(path) = locate(root, request.url()) else {
        return request.respond(sentence(404, "There is no such file here."));
    };
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let media_type = types.get(extension).map_or_else(|| media_type(&path), String::as_str);
    let packed = packed(&request, &path);
    match File::open(packed.as_deref().unwrap_or(&path)) {
        Ok(file) if packed.is_some() => {
            request.respond(whole_file(file, media_type).with_header(header("Content-Encoding", "br")))
        }
        Ok(file) => request.respond(whole_file(file, media_type)),
        Err(_) => request.respond(sentence(404, "There is no such file here.")),
    }
}

/// The same file as brotli packs it, where that lies beside it and the browser takes it.
fn packed(request: &Request, path: &Path) -> Option<PathBuf> {
    let mut name = path.as_os_str().to_owned();
    name.push(".br");
    let accepts =
        |it: &Header| it.field.equiv("Accept-Encoding") && it.value.as_str().split(',').any(|way| way.trim() == "br");
    request.headers().iter().any(accepts).then(|| PathBuf::from(name)).filter(|packed| packed.is_file())
}

fn whole_file(file: File, media_type: &str) -> Response<File> {
    // Never cached: a page that shows the build before last costs more time than any transfer on one machine.
    Response::from_file(file)
        .with_header(header("Content-Type", media_type))
        .with_header(header("Cache-Control", "no-store"))
        .with_header(header("X-Content-Type-Options", "nosniff"))
}

fn sentence(status: u16, text: &str) -> Response<io::Cursor<Vec<u8>>> {
    Response::from_string(format!("{text}\n")).with_status_code(status)
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("header names and values of this file are plain ASCII")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};

    #[test]
    fn each_of_many_connections_that_come_at_once_and_stay_is_answered() {
        let server = StaticServer::bind(0).expect("a free port").serve(Path::new(env!("CARGO_MANIFEST_DIR")), |_| {});
        for _ in 0..8 {
            let held: Vec<_> = (0..12).map(|_| TcpStream::connect(("127.0.0.1", server.port))).collect();
            for connection in held.iter().map(|held| held.as_ref().expect("a connection")) {
                let mut connection = connection;
                connection.set_read_timeout(Some(Duration::from_secs(20))).expect("a time limit");
                connection.write_all(b"GET /Cargo.toml HTTP/1.1\r\nHost: here\r\n\r\n").expect("a request is sent");
                let mut start = [0; 12];
                connection.read_exact(&mut start).expect("it is answered");
                assert_eq!(&start, b"HTTP/1.1 200");
            }
        }
    }
}
