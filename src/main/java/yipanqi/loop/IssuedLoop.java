package yipanqi.loop;

import java.util.UUID;

/// A loop just opened.
///
/// @param origin the opener's own reference
public record IssuedLoop(UUID id, LoopNumber number, UUID lead, UUID origin) {}
