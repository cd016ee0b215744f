package yipanqi.meeting;

import java.time.Instant;
import java.util.UUID;

/// Who last changed something, and how: `what` is the name of the fact.
record Touch(UUID person, UUID post, Instant at, String what) {}
