package yipanqi.platform;

import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
@EnableScheduling
class PlatformBeans implements WebMvcConfigurer {
    @Bean
    ZoneClock zoneClock(@Value("${yipanqi.time-zone:Asia/Shanghai}") ZoneId zone) {
        return new ZoneClock(zone);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new OutsideDates.InAddress());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
        resolvers.add(new CommandKeyArgument());
    }
}
