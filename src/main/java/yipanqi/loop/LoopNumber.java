package yipanqi.loop;

/// 督〔2026〕118-2 号: running per zone and year; loops issued from one directive share the number and count
/// parts.
///
/// @param part 0 when the number has no parts
public record LoopNumber(int year, int number, int part) {
    @Override
    public String toString() {
        return "督〔" + year + "〕" + number + (part == 0 ? "" : "-" + part) + " 号";
    }
}
