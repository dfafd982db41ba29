/** The preload: one generic bridge, `window.michishirube`, and no way to a raw event. */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type Bridge, callChannel, eventChannel } from './bridge.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  subscribe(name, listener) {
    const hear = (_event: IpcRendererEvent, sent: { readonly name: string; readonly data: unknown }): void => {
      if (sent.name === name) listener(sent.data);
    };
    ipcRenderer.on(eventChannel, hear);
    return () => {
      ipcRenderer.off(eventChannel, hear);
    };
  },
};

contextBridge.exposeInMainWorld('michishirube', bridge);
