package org.heard.format.production;

import org.springframework.data.jpa.repository.JpaRepository;

interface JobReminderRows extends JpaRepository<JobReminder, JobReminder.Key> {}
