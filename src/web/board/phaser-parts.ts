/**
 * Phaser does not tree-shake, and its ready-made builds weigh 320 to 353 kB gzipped, most of which this board never
 * calls. The built page gets the engine put together from the package's own sources instead, as Phaser's custom builds
 * are: the canvas renderer, and the kinds of object, plugins and names the board uses. Development keeps the whole.
 */
import type { Plugin } from 'vite';

const ID = '\0phaser-parts';

/** Modules that make themselves known to Phaser when they are loaded. */
const PARTS = [
  'cameras/2d/CameraManager',
  'events/EventEmitter',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/UpdateList',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/image/ImageFactory',
  'gameobjects/text/TextFactory',
  'scene/ScenePlugin',
  'tweens/TweenManager',
];

/** What Phaser's own build sets for its conditional parts. */
const FLAGS: Record<string, boolean> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: false,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

function entry(sources: string): string {
  const at = (file: string): string => JSON.stringify(`${sources}/${file}.js`);
  return `${PARTS.map(file => `import ${at(file)};`).join('\n')}
import Events from ${at('core/events/index')};
import Scale from ${at('scale/const/SCALE_MODE_CONST')};
import constants from ${at('const')};
export { default as Game } from ${at('core/Game')};
export { default as Scene } from ${at('scene/Scene')};
export const Core = { Events };
export const CANVAS = constants.CANVAS;
export { Scale };`;
}

export function phaserParts(): Plugin {
  let sources = '';
  return {
    name: 'phaser-parts',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id !== 'phaser') return null;
      const whole = await this.resolve(id, importer, { skipSelf: true });
      if (whole === null) return null;
      sources = whole.id.replace(/\/dist\/[^/]*$/, '/src');
      return ID;
    },
    load: id => (id === ID ? entry(sources) : null),
    transform: (code, id) =>
      id.startsWith(sources) && sources !== ''
        ? code.replace(/\btypeof ([A-Z_0-9]+)\b/g, (found, flag: string) => (flag in FLAGS ? `${FLAGS[flag]}` : found))
        : null,
    /** A name of Phaser's that is not listed above would only be missed when the board is drawn. */
    onLog(_, log) {
      if (log.code === 'IMPORT_IS_UNDEFINED') this.error(log);
    },
  };
}
