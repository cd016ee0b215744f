package yipanqi.org;

/// What a zone decides for itself.
///
/// @param issuingNeedsApproval directives go out only with the issuer's consent
public record ZoneSettings(boolean issuingNeedsApproval, int version) {}
