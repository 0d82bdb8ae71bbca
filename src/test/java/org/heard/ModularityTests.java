package org.heard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.modulith.core.ApplicationModules;

@Execution(ExecutionMode.CONCURRENT)
class ModularityTests {

    @Test
    void modules_talk_only_through_what_they_offer_and_never_in_circles() {
        ApplicationModules.of(Heard.class).verify();
    }
}
