package yipanqi.loop;

import java.util.UUID;

/// The answer to a step: the loop and the version it has now.
public record Moved(UUID id, long version) {}
