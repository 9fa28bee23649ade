//! A store that forgets: for tests, pictures, and a computer on which nothing can be written.

use std::collections::BTreeMap;

use super::{AttemptId, Details, Learner, LearnerId, Saved, Settings, Store, StoreError, Time};
use crate::course::Id;
use crate::engine::{Fact, Start};

/// Keeps everything in memory.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore {
    last: i64,
    learners: BTreeMap<i64, Learner>,
    details: BTreeMap<i64, Details>,
    attempts: BTreeMap<i64, (LearnerId, Start, Vec<Fact>)>,
    settings: Settings,
}

impl MemoryStore {
    fn number(&mut self) -> i64 {
        self.last += 1;
        self.last
    }
}

impl Store for MemoryStore {
    fn learners(&self) -> Result<Vec<(LearnerId, Learner)>, StoreError> {
        Ok(self.learners.iter().map(|(id, learner)| (LearnerId(*id), learner.clone())).collect())
    }

    fn add_learner(&mut self, learner: &Learner, _: Time) -> Result<LearnerId, StoreError> {
        let id = self.number();
        self.learners.insert(id, learner.clone());
        Ok(LearnerId(id))
    }

    fn details(&self, learner: LearnerId) -> Result<Details, StoreError> {
        Ok(self.details.get(&learner.0).cloned().unwrap_or_default())
    }

    fn keep_details(&mut self, learner: LearnerId, details: &Details) -> Result<(), StoreError> {
        self.details.insert(learner.0, details.clone());
        Ok(())
    }

    fn erase_learner(&mut self, learner: LearnerId) -> Result<(), StoreError> {
        self.learners.remove(&learner.0);
        self.details.remove(&learner.0);
        self.attempts.retain(|_, (owner, ..)| *owner != learner);
        Ok(())
    }

    fn erase_all(&mut self) -> Result<(), StoreError> {
        *self = Self::default();
        Ok(())
    }

    fn attempts(&self, learner: LearnerId, course: &Id) -> Result<Vec<Saved>, StoreError> {
        let own = self.attempts.iter().filter(|(_, (owner, start, _))| *owner == learner && start.course == *course);
        let saved = own.map(|(id, (_, start, facts))| {
            let finished = facts.contains(&Fact::Finished);
            Saved { id: AttemptId(*id), start: start.clone(), finished }
        });
        Ok(saved.collect())
    }

    fn begin(&mut self, learner: LearnerId, start: &Start, _: Time) -> Result<AttemptId, StoreError> {
        let id = self.number();
        self.attempts.insert(id, (learner, start.clone(), Vec::new()));
        Ok(AttemptId(id))
    }

    fn append(&mut self, attempt: AttemptId, facts: &[Fact], _: Time) -> Result<(), StoreError> {
        let (.., kept) = self.attempts.get_mut(&attempt.0).ok_or_else(|| StoreError::Broken("there is no such attempt".to_owned()))?;
        kept.extend_from_slice(facts);
        Ok(())
    }

    fn facts(&self, attempt: AttemptId) -> Result<Vec<Fact>, StoreError> {
        Ok(self.attempts.get(&attempt.0).map(|(.., facts)| facts.clone()).unwrap_or_default())
    }

    fn settings(&self) -> Result<Settings, StoreError> {
        Ok(self.settings.clone())
    }

    fn keep_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        self.settings = settings.clone();
        Ok(())
    }
}
