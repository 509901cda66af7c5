"""The moving parts: threads, and the one mailbox between them.  No Qt here."""
