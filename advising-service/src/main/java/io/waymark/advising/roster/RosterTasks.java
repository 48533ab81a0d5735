package io.waymark.advising.roster;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What goes on with rosters in the background; each can be cut off at any time and goes on where it was. */
@Configuration(proxyBeanMethods = false)
class RosterTasks {

    @Bean
    Task<RosterWork> checkRosters(RosterChecking checking) {
        return Tasks.oneTime(RosterWork.CHECK)
                .execute((work, _) -> work.getData().run(checking::check));
    }

    @Bean
    Task<RosterWork> applyRosters(RosterApplying applying) {
        return Tasks.oneTime(RosterWork.APPLY)
                .execute((work, _) -> work.getData().run(applying::apply));
    }

    @Bean
    Task<RosterWork> tellOfRosters(RosterApplying applying) {
        return Tasks.oneTime(RosterWork.TELL)
                .execute((work, _) -> work.getData().run(applying::tell));
    }
}
