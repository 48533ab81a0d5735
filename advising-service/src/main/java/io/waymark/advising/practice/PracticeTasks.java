package io.waymark.advising.practice;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Submits exams whose time is up, also when nobody looks at them any more. */
@Configuration(proxyBeanMethods = false)
class PracticeTasks {

    @Bean
    Task<AttemptWork> submitExams(AttemptScoring scoring) {
        return Tasks.oneTime(AttemptWork.SUBMIT)
                .execute((work, _) -> work.getData().run(scoring::submitOverdue));
    }
}
