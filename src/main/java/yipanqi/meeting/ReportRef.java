package yipanqi.meeting;

import java.util.UUID;

/// The report a command changed; whoever wants to see it asks for its sheet.
public record ReportRef(UUID id) {}
