//! The WebAssembly boundary, run by wasm-pack in Node and in a headless Chromium: what the packed results hold is tested
//! through JavaScript in `tests/packaging`; here, that the boundary itself stands in both.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]
#![cfg(target_arch = "wasm32")]

use ghirbal::{ExtractOptions, wasm};
use js_sys::{Object, Reflect, TypeError};
use wasm_bindgen::prelude::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const TEXT: &str =
    "افتتاح مكتبة عامة\nنُشر في 12 مارس 2024\nافتتحت البلدية مكتبة عامة في الحي الشرقي بعد عامين من العمل.";

#[wasm_bindgen_test]
fn segments_partition_the_input() {
    for text in ["", " \n ", "😀", TEXT, "hello\r\nworld"] {
        let document = ghirbal::extract(text, &ExtractOptions::new());
        let mut at = 0;
        for segment in &document.segments {
            assert_eq!(segment.start, at);
            assert!(segment.end > segment.start);
            at = segment.end;
        }
        assert_eq!(at, text.len());
    }
}

#[wasm_bindgen_test]
fn results_cross_packed() {
    let packed = wasm::extract(&TEXT.into(), &JsValue::UNDEFINED).unwrap();
    assert!(packed.get(0).is_instance_of::<js_sys::Uint32Array>());
    assert!(packed.get(1).is_string());
    assert!(packed.get(2).is_instance_of::<js_sys::Array>());
}

#[wasm_bindgen_test]
fn wrong_arguments_are_type_errors() {
    let options = Object::new();
    Reflect::set(&options, &"offsets".into(), &"utf-32".into()).unwrap();
    for error in [
        wasm::extract(&JsValue::from(1), &JsValue::UNDEFINED).unwrap_err(),
        wasm::extract(&TEXT.into(), &"clean".into()).unwrap_err(),
        wasm::extract(&TEXT.into(), &options).unwrap_err(),
    ] {
        assert!(error.is_instance_of::<TypeError>());
    }
}
