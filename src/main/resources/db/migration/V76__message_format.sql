-- The format that its recipient reads, sealed by the application: a file in it goes with the message.
ALTER TABLE outgoing_message ADD format TEXT;
-- The format that somebody wants to be told in who follows a consultation, sealed by the application.
ALTER TABLE follow_up ADD format TEXT;
