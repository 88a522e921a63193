// Which parts of Phaser the page carries: only what the scenes use. A scene that imports another name, or adds another kind of
// object, needs a line here; the build or tests/tools/engine.test.ts says which. What each part costs: `npm run sizes`.

/** What scenes import from 'phaser': the file below phaser/src that it is, or the file and the member that it stands in. */
export const EXPORTED = {
  Game: 'core/Game',
  Scene: 'scene/Scene',
  Scenes: 'scene/index',
  Scale: 'scale/index',
  WEBGL: 'const#WEBGL',
} as const;

/** Files that announce themselves to the engine by being there: the parts of a scene, and what a scene can add. */
export const PRESENT = [
  // Its files ask for each other in circles; entered by another door they find each other unfinished.
  'renderer/index',
  'cameras/2d/CameraManager',
  'events/EventEmitter',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/UpdateList',
  'scene/ScenePlugin',
  'time/Clock',
  'tweens/TweenManager',
  'gameobjects/container/ContainerFactory',
  'gameobjects/image/ImageFactory',
  'gameobjects/shape/rectangle/RectangleFactory',
  'gameobjects/text/TextFactory',
] as const;

/** Files of the parts that do nothing here: scenes/stage/pace.ts watches whether the page is seen, and lets go of it again. */
export const SILENT: readonly string[] = ['core/VisibilityHandler'];

/** Switches that Phaser's sources ask for, as its own build sets them. */
export const SWITCHES: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  EXPERIMENTAL: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
