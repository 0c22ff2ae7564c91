//! `find_dates`: tables of cases, round trips, the shape of the result.
#![allow(clippy::panic, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // helpers of tests

use ghirbal::{Calendar, DateOptions, find_dates};

#[path = "dates/cases.rs"]
mod cases;
#[path = "dates/round_trip.rs"]
mod round_trip;
#[path = "dates/shape.rs"]
mod shape;
