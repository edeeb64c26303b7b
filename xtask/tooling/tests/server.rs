//! The server as a browser meets it: over a socket.

#![allow(clippy::unwrap_used, reason = "a test may stop at what it does not expect")]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::{Arc, Mutex};

use back_check_tooling::StaticServer;

/// Sends one raw request and returns the whole answer.
fn ask(server: &StaticServer, request: &str) -> String {
    ask_with(server, request, "")
}

fn ask_with(server: &StaticServer, request: &str, headers: &str) -> String {
    let address = server.address().replace("http://", "");
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "{request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn server() -> StaticServer {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    StaticServer::bind(0).unwrap().serve(&folder, |_| {})
}

#[test]
fn a_file_comes_whole_and_uncached() {
    let answer = ask(&server(), "GET /lib.rs");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("Cache-Control: no-store"), "{answer}");
    assert!(answer.contains("pub use server::StaticServer;"), "{answer}");
}

#[test]
fn head_has_no_body() {
    let answer = ask(&server(), "HEAD /lib.rs");
    assert!(answer.starts_with("HTTP/1.1 200") && !answer.contains("StaticServer"), "{answer}");
}

#[test]
fn other_methods_and_other_folders_are_refused() {
    assert!(ask(&server(), "POST /lib.rs").starts_with("HTTP/1.1 405"));
    assert!(ask(&server(), "GET /../Cargo.toml").starts_with("HTTP/1.1 404"));
    assert!(ask(&server(), "GET /missing.js").starts_with("HTTP/1.1 404"));
}

#[test]
fn a_taken_port_is_told_apart() {
    let first = server();
    let port = first.address().rsplit(':').next().unwrap().parse().unwrap();
    let second = StaticServer::bind(port).err().unwrap();
    assert_eq!(second.kind(), std::io::ErrorKind::AddrInUse);
}

#[test]
fn every_request_is_seen() {
    let paths = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&paths);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let server = StaticServer::bind(0).unwrap().serve(folder, move |path| log.lock().unwrap().push(path.to_owned()));
    ask(&server, "GET /Cargo.toml?x=1");
    assert_eq!(*paths.lock().unwrap(), ["/Cargo.toml?x=1"]);
}

#[test]
fn a_packed_file_is_sent_only_to_who_takes_it() {
    let folder = std::env::temp_dir().join(format!("back-check-packed-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("a.js"), "plain").unwrap();
    std::fs::write(folder.join("a.js.br"), "packed").unwrap();
    let server = StaticServer::bind(0).unwrap().serve(&folder, |_| {});
    let plain = ask(&server, "GET /a.js");
    assert!(plain.ends_with("plain") && !plain.contains("Content-Encoding"), "{plain}");
    let packed = ask_with(&server, "GET /a.js", "Accept-Encoding: gzip, br\r\n");
    assert!(packed.ends_with("packed") && packed.contains("Content-Encoding: br"), "{packed}");
    assert!(packed.contains("Content-Type: text/javascript"), "{packed}");
    std::fs::remove_dir_all(folder).unwrap();
}
