package yipanqi.meeting;

import java.util.UUID;

/// A directive that a person decides about, as he saw it.
public record Picked(UUID id, int version) {}
