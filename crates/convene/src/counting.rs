//! What an operator's tools count: requests and the time they took, the head of the record, whether it writes.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use metrics::{counter, describe_counter, describe_gauge, gauge};
use metrics_exporter_prometheus::PrometheusHandle;
use record::{Record, Writing};
use std::time::Instant;

/// Says once what each number is.
pub(crate) fn describe() {
    describe_counter!(
        "convene_requests_total",
        "Requests answered, by the class of their status."
    );
    describe_counter!(
        "convene_request_microseconds_total",
        "Time spent answering requests, in microseconds."
    );
    describe_gauge!(
        "convene_record_head",
        "The number of the newest entry of the record."
    );
    describe_gauge!(
        "convene_record_writing",
        "1 while the record writes, 0 when writing has stopped."
    );
}

/// Counts a request. Addresses are not counted apart: what people look for is nobody's business.
pub(crate) async fn count(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let response = next.run(request).await;
    let class = match response.status().as_u16() {
        ..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        _ => "5xx",
    };
    counter!("convene_requests_total", "status" => class).increment(1);
    let micros = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
    counter!("convene_request_microseconds_total").increment(micros);
    response
}

/// All numbers as Prometheus reads them.
pub(crate) fn render(record: &Record, numbers: &PrometheusHandle) -> String {
    let health = record.health();
    gauge!("convene_record_head").set(record.head().number as f64);
    gauge!("convene_record_writing").set(if matches!(health.writing, Writing::Open) {
        1.0
    } else {
        0.0
    });
    numbers.render()
}
