package io.waymark.advising.advisor;

import io.waymark.advising.api.overview.AdvisorBalance;
import java.util.List;

/** How students are spread over advisors. */
public interface AdvisorBalances {

    /** Every active advisor, those furthest over their limit first. */
    List<AdvisorBalance> all();
}
