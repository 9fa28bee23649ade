//! Waking at a time, and looking now and then: the threads that only wait.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Wakes somebody once at the earliest of the times that were asked for.
pub struct Alarm {
    wanted: Sender<Instant>,
}

impl Alarm {
    /// Makes an alarm that calls `wake` at each time that comes, from a thread of its own. The thread ends with the alarm. `None` if the system gives no thread.
    pub fn new(wake: impl Fn() + Send + 'static) -> Option<Self> {
        let (wanted, asked) = channel::<Instant>();
        let wait = move || {
            let mut next: Option<Instant> = None;
            loop {
                let heard = match next {
                    Some(at) => asked.recv_timeout(at.saturating_duration_since(Instant::now())),
                    None => asked.recv().map_err(RecvTimeoutError::from),
                };
                match heard {
                    Ok(at) => next = Some(next.map_or(at, |next| next.min(at))),
                    Err(RecvTimeoutError::Timeout) => {
                        next = None;
                        wake();
                    }
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        };
        thread::Builder::new().name("alarm".to_owned()).spawn(wait).ok().map(|_| Self { wanted })
    }

    /// Asks to be woken after this time; an earlier time that was asked for stays.
    pub fn after(&self, time: Duration) {
        // The thread ends only with the alarm.
        let _: Result<(), _> = self.wanted.send(Instant::now() + time);
    }
}

/// Calls `look` from a thread of its own, now and again after as long as it says, until the program ends.
pub fn now_and_then(mut look: impl FnMut() -> Duration + Send + 'static) {
    // Without a thread nobody looks; what is pressed by hand works all the same.
    let _ = thread::Builder::new().name("now and then".to_owned()).spawn(move || {
        loop {
            let time = look();
            thread::sleep(time);
        }
    });
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn it_wakes_once_at_the_earliest_time() {
        let (woken, heard) = channel();
        let alarm = Alarm::new(move || woken.send(()).expect("somebody listens")).expect("there is a thread");
        let begin = Instant::now();
        alarm.after(Duration::from_secs(600));
        alarm.after(Duration::from_millis(30));
        assert!(heard.recv_timeout(Duration::from_secs(20)).is_ok());
        assert!(begin.elapsed() >= Duration::from_millis(30));
        assert!(heard.recv_timeout(Duration::from_millis(50)).is_err(), "it woke twice");
        drop(alarm);
        assert!(heard.recv_timeout(Duration::from_secs(20)).is_err(), "the thread has ended, and woken nobody");
    }
}
