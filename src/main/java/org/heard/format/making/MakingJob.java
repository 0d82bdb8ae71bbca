package org.heard.format.making;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes files little by little, one consultation a turn, so that those who use the portal meanwhile hardly notice. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "heard.making.enabled", matchIfMissing = true)
class MakingJob {

    private static final Duration OFTEN = Duration.ofSeconds(10);

    @Bean
    Task<?> makeFiles(Making making, MakingSettings settings) {
        long started = System.nanoTime();
        var warm = new AtomicBoolean();
        return Tasks.recurring("format-making", FixedDelay.of(OFTEN)).execute((instance, context) -> {
            if (System.nanoTime() - started > settings.after().toNanos()) {
                if (warm.compareAndSet(false, true)) {
                    making.warmUp();
                }
                making.makeNext();
            }
        });
    }
}
