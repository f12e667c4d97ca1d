package vn.loa.app.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Values that acts of this module are given. */
@Configuration
class PlanBeans {

  @Bean
  ApprovingPlan.Stores stores(PlanStore plans, DraftStore drafts, VersionStore versions) {
    return new ApprovingPlan.Stores(plans, drafts, versions);
  }
}
