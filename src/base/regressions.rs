//! Where proptest keeps the inputs that once failed in a test of the library: beside those of the
//! tests in `tests/`. By itself it would make a folder of its own at the root.

use proptest::test_runner::{Config, FileFailurePersistence};

/// For `#![proptest_config(...)]`.
pub fn config() -> Config {
    let place = FileFailurePersistence::SourceParallel("tests/proptest-regressions");
    Config { failure_persistence: Some(Box::new(place)), ..Config::default() }
}

/// Goal: what once failed is tried again. Method: one such input is known of this file.
#[test]
fn inputs_that_once_failed_are_found() {
    let place = config().failure_persistence.expect("a place");
    assert!(!place.load_persisted_failures2(Some("src/session/file/input.rs")).is_empty());
}
