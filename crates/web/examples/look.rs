//! Shows the site on the test kit's fictitious record: `cargo run -p web --example look -- 8060`.

#[path = "../tests/it/kit.rs"]
mod kit;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let port = std::env::args().nth(1).unwrap_or_else(|| "8060".to_owned());
    let house = kit::House::furnished();
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, house.router.clone()).await
}
