//! The WebAssembly boundary, run by wasm-pack in Node and in a headless Chromium.
#![cfg(target_arch = "wasm32")]

use ghirbal::wasm;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_version_is_the_packages() {
    assert_eq!(wasm::version(), env!("CARGO_PKG_VERSION"));
}
