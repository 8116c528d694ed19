import { contextBridge, ipcRenderer } from 'electron';
import { exposeBridge } from '../security/20-bridge.ts';

exposeBridge(contextBridge, ipcRenderer);
