package yipanqi.org.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Right;

/// Rights as a spreadsheet says them.
enum RightName {
    督查(Right.CLERK),
    签发(Right.ISSUER),
    核验(Right.VERIFIER),
    承办(Right.UNIT_DUTY),
    包保(Right.SPONSOR),
    查阅(Right.READER),
    管理(Right.ADMINISTRATOR);

    private final Right right;

    RightName(Right right) {
        this.right = right;
    }

    static Set<Right> read(String text) {
        var rights = EnumSet.noneOf(Right.class);
        for (var word : text.split("[、,，;；\\s]+")) if (!word.isEmpty()) rights.add(named(word).right);
        return rights;
    }

    static String write(Set<Right> rights) {
        return Arrays.stream(values())
                .filter(name -> rights.contains(name.right))
                .map(Enum::name)
                .collect(Collectors.joining("、"));
    }

    private static RightName named(String word) {
        return Arrays.stream(values())
                .filter(name -> name.name().equals(word))
                .findFirst()
                .orElseThrow(() -> PlatformProblem.BAD_INPUT.because("权限“" + word + "”不认识，可填：" + all()));
    }

    private static String all() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining("、"));
    }
}
