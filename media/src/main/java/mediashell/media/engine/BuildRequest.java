package mediashell.media.engine;

import java.nio.file.Path;
import java.security.KeyPair;

import mediashell.media.log.MediaLog;
import mediashell.media.plan.MediaPlan;

/**
 * One build.
 *
 * @param target the file or folder to make; an existing one stays as it is until the new one is whole
 * @param signingKey the site's Ed25519 key pair
 */
public record BuildRequest(MediaPlan plan, Path target, KeyPair signingKey, MediaLog log, BuildObserver observer) {}
