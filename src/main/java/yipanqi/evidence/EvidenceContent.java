package yipanqi.evidence;

import java.nio.file.Path;

/// A kept file, ready to be sent; [EvidenceDownloads] makes the answer of it.
public record EvidenceContent(String name, String type, long size, Path file) {}
