package org.heard.format.production;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.heard.format.FormatRequest;
import org.heard.format.FormatRequested;
import org.heard.format.FormatWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at each request once it is taken. Where two people ask for the same thing at the same moment one of the two has
 * to be looked at again, which is done every few minutes for all that wait.
 */
@Component
class ProductionIntake {

    private static final Logger log = LoggerFactory.getLogger(ProductionIntake.class);
    private static final Duration OFTEN = Duration.ofMinutes(5);

    private final ProductionJobs jobs;
    private final FormatWork work;
    private final TransactionTemplate alone;

    ProductionIntake(ProductionJobs jobs, FormatWork work, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.work = work;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void take(FormatRequested asked) {
        take(asked.id());
    }

    /** Looks at all that wait. */
    void takeAll() {
        work.waiting().forEach(request -> take(request.id()));
    }

    private void take(FormatRequest.Id id) {
        try {
            alone.executeWithoutResult(status -> jobs.take(id));
        } catch (DataAccessException somebodyElseToo) {
            log.info("A request for a format is looked at again later: {}", somebodyElseToo.toString());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<?> productionIntakeTask(ProductionIntake intake) {
            return Tasks.recurring("production-intake", FixedDelay.of(OFTEN))
                    .execute((instance, context) -> intake.takeAll());
        }
    }
}
