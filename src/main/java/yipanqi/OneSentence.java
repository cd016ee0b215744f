package yipanqi;

import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import yipanqi.database.DatabaseUnavailable;
import yipanqi.platform.CannotStart;

/// Why the application did not start, when that is something the person at the keyboard can mend.
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneSentence implements SpringBootExceptionReporter {
    OneSentence(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .flatMap(each -> sentence(each).stream())
                .findFirst();
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    private static Optional<String> sentence(Throwable failure) {
        return switch (failure) {
            case DatabaseUnavailable e -> Optional.ofNullable(e.getMessage());
            case CannotStart e -> Optional.ofNullable(e.getMessage());
            case PortInUseException e ->
                Optional.of("端口 " + e.getPort() + " 已被别的程序占用；请停止那个程序，或用 --server.port= 换一个端口。");
            case FlywayValidateException _ -> Optional.of("数据库的结构与本版不符：它由更新的版本升级过，或升级文件被改动过；请改用原来的版本启动，或用备份恢复。");
            default -> Optional.empty();
        };
    }
}
