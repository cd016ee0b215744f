package yipanqi.meeting;

import java.util.UUID;

/// A directive or a report that a person decides about, as he saw it.
public record Picked(UUID id, int version) {}
