//! Whole visits at random: none sends anything, and none needs a connection.

use std::net::UdpSocket;
use std::time::Duration;

use back_check_browser_tests::Page;

/// Where packets by WebRTC would come to.
struct Peer(UdpSocket);

impl Peer {
    fn listening() -> Self {
        let socket = UdpSocket::bind(("127.0.0.1", 0)).expect("a free port");
        socket.set_read_timeout(Some(Duration::from_millis(500))).expect("a time is set");
        Self(socket)
    }

    fn port(&self) -> u16 {
        self.0.local_addr().expect("it is bound").port()
    }

    /// Whether a packet has come, or comes soon.
    fn heard(&self) -> bool {
        self.0.recv(&mut [0; 2000]).is_ok()
    }
}

fn visits_send_nothing_and_need_no_connection(path: &str, in_frame: bool, visits: &[u64]) {
    let peer = Peer::listening();
    let page = Page::start_hosting();
    page.catch_peers(peer.port());
    page.open_ready(path);
    if in_frame {
        page.enter_frame();
    }
    let asked = page.requests();
    let with: Vec<_> = visits.iter().map(|visit| said(&page, *visit)).collect();
    assert_eq!(page.requests(), asked);
    page.go_offline();
    let without: Vec<_> = visits.iter().map(|visit| said(&page, *visit)).collect();
    assert_eq!(without, with);
    assert!(!peer.heard(), "a packet came by WebRTC");
}

fn said(page: &Page, visit: u64) -> Vec<String> {
    let said = page.wander(visit);
    page.start_again();
    said
}

#[test]
fn visits_at_random_send_nothing_and_say_the_same_without_a_connection() {
    visits_send_nothing_and_need_no_connection("/", false, &[1, 2, 3, 4]);
}

#[test]
fn visits_at_random_in_a_frame_send_nothing_and_say_the_same_without_a_connection() {
    visits_send_nothing_and_need_no_connection("/pages/framed.html", true, &[5, 6]);
}

#[test]
fn a_packet_and_a_request_would_be_noticed() {
    let peer = Peer::listening();
    let page = Page::start();
    page.catch_peers(peer.port());
    page.open_ready("/");
    let asked = page.requests().len();
    page.script(
        "const peer = new RTCPeerConnection(); peer.createDataChannel('x');
        peer.createOffer().then((offer) => peer.setLocalDescription(offer));
        navigator.sendBeacon('/beacon', 'answers');",
        &[],
    );
    assert!(peer.heard() || peer.heard() || peer.heard());
    page.wait_until("true");
    assert!(page.requests().len() > asked);
}
