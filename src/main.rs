//! The program: what is typed on the command line decides what it does.

fn main() -> std::process::ExitCode {
    pathlight::io::keep_memory_small();
    pathlight::cli::run()
}
