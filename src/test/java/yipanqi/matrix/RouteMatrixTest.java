package yipanqi.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import yipanqi.OfficeTest;

/// Every route of the running server × every kind of caller × things of the own unit, another unit and
/// another zone.
///
/// `route-matrix.txt` says what each is answered; a route without a line fails. What a caller may not see is
/// answered exactly like what does not exist. New routes: add a line, and a [Things] where they work on
/// something new.
@OfficeTest
class RouteMatrixTest {
    @LocalServerPort
    int port;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void knowsEveryRoute() throws IOException {
        var served = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (ours(handler)) served.addAll(names(info));
        });

        assertThat(table().stream().map(RouteRow::route).distinct()).containsExactlyInAnyOrderElementsOf(served);
    }

    private static boolean ours(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("yipanqi");
    }

    private static List<String> names(RequestMappingInfo info) {
        var names = new ArrayList<String>();
        var conditions = info.getParamsCondition().getExpressions().stream()
                .map(Object::toString)
                .sorted()
                .toList();
        for (var path : info.getPatternValues())
            for (var method : info.getMethodsCondition().getMethods())
                names.add(method + " " + path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}")
                        + (conditions.isEmpty() ? "" : "?" + String.join("&", conditions)));
        return names;
    }

    private static List<RouteRow> table() throws IOException {
        var text = new ClassPathResource("yipanqi/matrix/route-matrix.txt").getContentAsString(StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(RouteRow::read)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> answersEachCallerAsTheTableSays() throws IOException {
        var rows = table();
        var scene = new MatrixScene(beans, port);
        return rows.stream()
                .map(row -> dynamicTest(row.route(), () -> {
                    var actual = scene.play(row);
                    assertThat(actual).as(row.cells(actual)).isEqualTo(row.expected());
                }));
    }
}
