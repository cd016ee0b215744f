package yipanqi.evidence;

import java.io.InputStream;

/// A file as it arrives. The name only serves people; what the file is, its content tells.
public record EvidenceUpload(String name, InputStream content) {}
