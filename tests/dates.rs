//! `find_dates`: tables of cases, round trips, the shape of the result.

use ghirbal::{Calendar, DateOptions, find_dates};

#[path = "dates/cases.rs"]
mod cases;
