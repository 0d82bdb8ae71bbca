package org.heard.format.making;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute whether a consultation's words have changed since its files were made. */
@Configuration(proxyBeanMethods = false)
class MakingJob {

    private static final Duration OFTEN = Duration.ofMinutes(1);

    @Bean
    Task<?> makeFiles(Making making) {
        return Tasks.recurring("format-making", FixedDelay.of(OFTEN)).execute((instance, context) -> making.makeAll());
    }
}
