package yipanqi.journal;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What checking a zone's chain found.
///
/// @param entries how many were checked before the first fault
/// @param fault null when nothing was changed
public record Verification(
        boolean intact,
        long entries,
        long lastNumber,
        String lastHash,
        @Nullable Fault fault) {

    /// The first entry that is not as it was sealed.
    public record Fault(long number, Kind kind, String text) {}

    public enum Kind {
        ALTERED("内容与封存时不一致"),
        MISSING("缺失"),
        REORDERED("次序被调换");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        Fault at(long number) {
            return new Fault(number, this, "第 " + number + " 条" + label + "。");
        }
    }

    static Verification intact(long lastNumber, byte[] lastHash) {
        return new Verification(true, lastNumber, lastNumber, HexFormat.of().formatHex(lastHash), null);
    }

    static Verification broken(Fault fault, byte[] lastHash) {
        long good = fault.number() - 1;
        return new Verification(false, good, good, HexFormat.of().formatHex(lastHash), fault);
    }
}
