package yipanqi.org.account;

import java.util.UUID;
import yipanqi.platform.Caller;

/// Who is behind a request: the session's account, and the person acting as one of today's posts.
///
/// @param mustChangePassword he still has a one-time password
public record SignedIn(UUID account, String login, boolean mustChangePassword, Caller caller) {}
