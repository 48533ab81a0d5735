package io.waymark.advising.signal;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What goes on with signals in the background; it can be cut off at any time and is done again. */
@Configuration(proxyBeanMethods = false)
class SignalTasks {

    @Bean
    Task<SignalWork> refreshSignals(SignalsOvernight signals) {
        return Tasks.oneTime(SignalWork.REFRESH)
                .execute((work, _) -> work.getData().run(signals::run));
    }
}
