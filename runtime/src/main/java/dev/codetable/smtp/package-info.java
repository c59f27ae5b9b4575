/** SMTP replies (RFC 5321) and enhanced status codes (RFC 3463), as servers send them. */
package dev.codetable.smtp;
