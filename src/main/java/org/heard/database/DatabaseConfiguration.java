package org.heard.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Chooses the embedded database when no {@code spring.datasource.url} names a server, and runs the jobs that it keeps. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    JdbcConnectionDetails embeddedMariaDb(DataFolder folder) {
        return new EmbeddedMariaDb(folder.resolve("mariadb"));
    }

    /** Every {@link Task} bean is known to it; recurring ones start by themselves. */
    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks) {
        var recurring = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .map(task -> (RecurringTask<?>) task)
                .toList();
        var others =
                tasks.stream().filter(task -> !(task instanceof RecurringTask)).toList();
        return Scheduler.create(dataSource, List.copyOf(others))
                .alwaysPersistTimestampInUTC()
                .startTasks(recurring)
                .threads(4)
                .pollingInterval(Duration.ofSeconds(5))
                // what a killed node had in hand is taken up again after a minute and a half
                .heartbeatInterval(Duration.ofSeconds(15))
                .enableImmediateExecution()
                .build();
    }

    @Configuration(proxyBeanMethods = false)
    static class SchedulerStart {

        private final Scheduler scheduler;

        SchedulerStart(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
