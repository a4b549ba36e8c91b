//! The page.

fn main() {
    why401::web::start();
}
