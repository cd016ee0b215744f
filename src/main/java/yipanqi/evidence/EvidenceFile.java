package yipanqi.evidence;

import java.util.UUID;

/// What a page shows of a file.
///
/// @param type sniffed media type
/// @param size in bytes
/// @param hash SHA-256 of the file as it is kept, in hexadecimal digits
/// @param thumbnail whether there is a small picture of it
public record EvidenceFile(UUID id, String name, String type, long size, String hash, boolean thumbnail) {}
