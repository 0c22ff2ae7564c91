//! `ghirbal`: the command line.

mod batch;
mod commands;
mod input;

use std::process::ExitCode;

use clap::Parser;

use commands::Command;

/// Turns text copied or crawled from Arabic web pages into clean, structured articles.
#[derive(Parser)]
#[command(name = "ghirbal", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// Exit status: 0 done, 1 some input could not be read, 2 wrong usage.
fn main() -> ExitCode {
    match Arguments::parse().command.run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        // Whoever reads the output has closed it, as `head` does: nothing is wrong.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("ghirbal: cannot write the output: {error}");
            ExitCode::from(1)
        }
    }
}
