package yipanqi.org;

import java.util.Arrays;
import java.util.stream.Collectors;
import yipanqi.platform.PlatformProblem;

/// Kinds of units as a spreadsheet says them.
enum UnitKindName {
    全区(UnitKind.ZONE),
    部门(UnitKind.DEPARTMENT),
    街道(UnitKind.SUBDISTRICT),
    其他(UnitKind.OTHER);

    private final UnitKind kind;

    UnitKindName(UnitKind kind) {
        this.kind = kind;
    }

    static UnitKind read(String word) {
        return Arrays.stream(values())
                .filter(name -> name.name().equals(word))
                .findFirst()
                .orElseThrow(() -> PlatformProblem.BAD_INPUT.because("类别“" + word + "”不认识，可填：" + all()))
                .kind;
    }

    private static String all() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining("、"));
    }
}
