package mediashell.site.sequence.template;

import mediashell.site.sequence.Sequence;

import java.util.List;

/** The custom sequence that captures a reference computer which is there already. */
public record CaptureExistingComputer(CaptureOptions capture) {

    public Sequence sequence() {
        return Sequence.of(List.of(BuildAndCapture.captureGroup(capture)));
    }
}
