-- Where the files are that go with a mail, sealed by the application; they are read when it is sent.
ALTER TABLE outgoing_message ADD attachments TEXT;
