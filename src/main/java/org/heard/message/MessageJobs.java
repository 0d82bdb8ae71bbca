package org.heard.message;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to messages by itself; any node may do it, one does. */
@Configuration(proxyBeanMethods = false)
class MessageJobs {

    @Bean
    RecurringTask<Void> messageDelivery(Delivery delivery) {
        return Tasks.recurring("message-delivery", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> delivery.deliver());
    }

    @Bean
    RecurringTask<Void> messageRetention(Retention retention) {
        return Tasks.recurring("message-retention", new Daily(LocalTime.of(2, 40)))
                .execute((instance, context) -> retention.wipe());
    }
}
